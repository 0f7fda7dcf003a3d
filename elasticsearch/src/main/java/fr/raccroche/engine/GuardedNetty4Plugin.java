package fr.raccroche.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpRouteStats;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * HTTP that answers only who carries {@code Authorization: ApiKey} with the key of this
 * start. The real distribution's security module is not among the jars, and a loopback
 * port is open to everybody on the machine.
 */
public final class GuardedNetty4Plugin extends Netty4Plugin {

	/** Name of the environment variable that holds the key. */
	public static final String KEY_VARIABLE = "RACCROCHE_ENGINE_KEY";

	@Override
	public Map<String, Supplier<HttpServerTransport>> getHttpTransports(Settings settings, ThreadPool threadPool,
			BigArrays bigArrays, PageCacheRecycler recycler, CircuitBreakerService breakers,
			NamedXContentRegistry registry, NetworkService network, HttpServerTransport.Dispatcher dispatcher,
			BiConsumer<HttpPreRequest, ThreadContext> perRequest, ClusterSettings clusterSettings,
			TelemetryProvider telemetry) {
		return super.getHttpTransports(settings, threadPool, bigArrays, recycler, breakers, registry, network,
				new Guard(dispatcher), perRequest, clusterSettings, telemetry);
	}

	private static final class Guard implements HttpServerTransport.Dispatcher {

		private final HttpServerTransport.Dispatcher dispatcher;

		private final byte[] expected;

		Guard(HttpServerTransport.Dispatcher dispatcher) {
			String key = Objects.requireNonNull(System.getenv(KEY_VARIABLE), KEY_VARIABLE);
			this.dispatcher = dispatcher;
			this.expected = ("ApiKey " + key).getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public void dispatchRequest(RestRequest request, RestChannel channel, ThreadContext context) {
			String given = Objects.requireNonNullElse(request.header("Authorization"), "");
			if (MessageDigest.isEqual(this.expected, given.getBytes(StandardCharsets.UTF_8))) {
				this.dispatcher.dispatchRequest(request, channel, context);
			}
			else {
				channel.sendResponse(new RestResponse(RestStatus.UNAUTHORIZED, "text/plain", "missing or wrong key"));
			}
		}

		@Override
		public void dispatchBadRequest(RestChannel channel, ThreadContext context, Throwable cause) {
			this.dispatcher.dispatchBadRequest(channel, context, cause);
		}

		@Override
		public Map<String, HttpRouteStats> getStats() {
			return this.dispatcher.getStats();
		}

	}

}
