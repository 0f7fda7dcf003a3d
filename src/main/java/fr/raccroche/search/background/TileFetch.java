package fr.raccroche.search.background;

import java.time.Duration;
import java.util.Set;

import fr.raccroche.geo.Tile;
import io.netty.channel.ChannelOption;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Asks the tile service for an image: a few at a time, within a time and a size, from
 * where it is set and nowhere else. Says nothing of who looks at the map.
 */
class TileFetch {

	private static final int AT_A_TIME = 8;

	private static final int WAITING = 200;

	/** Bytes; an image of 256 pixels is mostly below 60,000. */
	private static final int LARGEST = 1_000_000;

	private static final Set<HttpStatus> NOTHING_THERE = Set.of(HttpStatus.NOT_FOUND, HttpStatus.GONE,
			HttpStatus.NO_CONTENT);

	private final TileSource source;

	private final Duration patience;

	private final WebClient client;

	/**
	 * @param agent who asks, as services want to know it
	 */
	TileFetch(TileSource source, Duration patience, String agent) {
		this.source = source;
		this.patience = patience;
		this.client = WebClient.builder()
			.clientConnector(new ReactorClientHttpConnector(http(patience)))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
			.defaultHeader(HttpHeaders.USER_AGENT, agent)
			.build();
	}

	private static HttpClient http(Duration patience) {
		ConnectionProvider connections = ConnectionProvider.builder("map-tiles")
			.maxConnections(AT_A_TIME)
			.pendingAcquireMaxCount(WAITING)
			.pendingAcquireTimeout(patience)
			.maxIdleTime(Duration.ofSeconds(30))
			.build();
		return HttpClient.create(connections)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) patience.toMillis())
			.responseTimeout(patience)
			.followRedirect(false);
	}

	/**
	 * The image; empty where the service has none.
	 * @return an error when it does not answer in time, or answers something else
	 */
	Mono<byte[]> fetch(Tile tile) {
		return this.client.get()
			.uri(this.source.address(tile))
			.accept(MediaType.parseMediaType("image/*"))
			.exchangeToMono(TileFetch::image)
			.timeout(this.patience);
	}

	private static Mono<byte[]> image(ClientResponse response) {
		HttpStatusCode status = response.statusCode();
		if (NOTHING_THERE.contains(status)) {
			return response.releaseBody().then(Mono.empty());
		}
		boolean image = response.headers().contentType().filter((type) -> type.getType().equals("image")).isPresent();
		if (status != HttpStatus.OK || !image) {
			return response.releaseBody().then(Mono.error(new NoTile("HTTP " + status.value())));
		}
		return response.bodyToMono(byte[].class)
			.filter((content) -> TileImage.of(content).isPresent())
			.switchIfEmpty(Mono.error(() -> new NoTile("not an image")));
	}

	/** The service answered something else. */
	static final class NoTile extends RuntimeException {

		NoTile(String reason) {
			super(reason);
		}

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

}
