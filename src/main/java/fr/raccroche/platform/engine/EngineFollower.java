package fr.raccroche.platform.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import co.elastic.clients.transport.rest5_client.low_level.Node;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;

/**
 * Keeps a command with the engine of its data directory when the portal that runs it is
 * started again: its engine has another port and another key then.
 */
final class EngineFollower implements Rest5ClientBuilderCustomizer, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EngineFollower.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

	private final DataDirectory directory;

	private final Supplier<Rest5Client> client;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("engine-follower").factory());

	private volatile EngineAddress address;

	EngineFollower(DataDirectory directory, EngineAddress address, Supplier<Rest5Client> client) {
		this.directory = directory;
		this.address = address;
		this.client = client;
		long look = BETWEEN_LOOKS.toMillis();
		this.clock.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
	}

	@Override
	public void customize(Rest5ClientBuilder builder) {
		// its nodes are set when they change
	}

	@Override
	public void customize(HttpAsyncClientBuilder builder) {
		builder.addRequestInterceptorLast((request, body, context) -> request.setHeader(HttpHeaders.AUTHORIZATION,
				"ApiKey " + this.address.key()));
	}

	private void look() {
		EngineAddress.read(this.directory).filter((found) -> !found.isSameDoor(this.address)).ifPresent(this::follow);
	}

	private void follow(EngineAddress found) {
		this.address = found;
		this.client.get().setNodes(List.of(new Node(HttpHost.create(found.uri()))));
		logger.info("Le portail a été relancé : la commande suit son moteur de recherche.");
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

}
