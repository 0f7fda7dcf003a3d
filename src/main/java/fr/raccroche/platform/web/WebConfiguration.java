package fr.raccroche.platform.web;

import java.io.IOException;

import fr.raccroche.platform.Assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Static files and templates.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	Assets assets() throws IOException {
		return new AssetLoader().load();
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
