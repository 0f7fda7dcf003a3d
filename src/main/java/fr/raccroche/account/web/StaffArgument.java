package fr.raccroche.account.web;

import fr.raccroche.account.Staff;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.session.CsrfSeal;
import fr.raccroche.site.Site;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives controllers who is signed in.
 */
@Component
class StaffArgument implements HandlerMethodArgumentResolver, WebFluxConfigurer {

	private final Site site;

	private final CsrfSeal csrf;

	StaffArgument(Site site, CsrfSeal csrf) {
		this.site = site;
		this.csrf = csrf;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == StaffVisit.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
		return exchange.getPrincipal()
			.ofType(Authentication.class)
			.mapNotNull(Authentication::getPrincipal)
			.ofType(Staff.class)
			.<Object>map((staff) -> new StaffVisit(staff, this.csrf.issue(exchange),
					exchange.getRequest().getPath().value(), this.site))
			.switchIfEmpty(Mono.error(new IllegalStateException("a page of staff outside of /espace")));
	}

}
