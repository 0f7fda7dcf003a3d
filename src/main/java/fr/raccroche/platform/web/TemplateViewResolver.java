package fr.raccroche.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.DigestUtils;
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
				.flatMap((html) -> send(html, exchange));
		}

		private static Mono<Void> send(byte[] html, ServerWebExchange exchange) {
			ServerHttpResponse response = exchange.getResponse();
			if (mayBeKept(response) && exchange.checkNotModified(tag(html))) {
				return response.setComplete();
			}
			response.getHeaders().setContentLength(html.length);
			return response.writeWith(Mono.just(response.bufferFactory().wrap(html)));
		}

		/** Kept, and asked about each time: what is shown is never old. */
		private static boolean mayBeKept(ServerHttpResponse response) {
			HttpStatusCode status = response.getStatusCode();
			boolean kept = (status == null || status == HttpStatus.OK)
					&& response.getHeaders().getCacheControl() == null;
			if (kept) {
				response.getHeaders().setCacheControl("no-cache");
			}
			return kept;
		}

		/** Weak: the same page may travel compressed or not. */
		private static String tag(byte[] html) {
			return "W/\"" + DigestUtils.md5DigestAsHex(html) + "\"";
		}

	}

}
