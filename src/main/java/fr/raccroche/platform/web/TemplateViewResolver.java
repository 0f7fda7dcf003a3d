package fr.raccroche.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.AbstractView;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Lets a controller name a template: the model's {@code page} is all the template gets.
 */
final class TemplateViewResolver implements ViewResolver, Ordered {

	static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private final Templates templates;

	TemplateViewResolver(Templates templates) {
		this.templates = templates;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public Mono<View> resolveViewName(String name, Locale locale) {
		return this.templates.exists(name) ? Mono.just(new TemplateView(this.templates, name)) : Mono.empty();
	}

	private static final class TemplateView extends AbstractView {

		private final Templates templates;

		private final String name;

		TemplateView(Templates templates, String name) {
			this.templates = templates;
			this.name = name;
			setSupportedMediaTypes(List.of(HTML));
		}

		@Override
		protected Mono<Void> renderInternal(Map<String, Object> model, @Nullable MediaType type,
				ServerWebExchange exchange) {
			return Mono
				.fromCallable(() -> this.templates.render(this.name,
						Objects.requireNonNull(model.get("page"), "the model has no page")))
				.flatMap((html) -> {
					exchange.getResponse().getHeaders().setContentLength(html.length);
					return exchange.getResponse()
						.writeWith(Mono.just(exchange.getResponse().bufferFactory().wrap(html)));
				});
		}

	}

}
