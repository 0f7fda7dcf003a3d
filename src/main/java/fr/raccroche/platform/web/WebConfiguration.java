package fr.raccroche.platform.web;

import java.io.IOException;

import fr.raccroche.platform.Assets;
import fr.raccroche.platform.RaccrocheSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Static files and templates.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	Assets assets(RaccrocheSettings settings) throws IOException {
		return new AssetLoader(settings.portal().folder()).load();
	}

	@Bean
	Templates templates() {
		return new Templates();
	}

	@Bean
	TemplateViewResolver templateViewResolver(Templates templates) {
		return new TemplateViewResolver(templates);
	}

}
