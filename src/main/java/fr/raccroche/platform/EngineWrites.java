package fr.raccroche.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes that wait out the short moment at the end of an index's migration, when the
 * engine refuses them. Always through an alias, never through an index's real name.
 */
public final class EngineWrites {

	/** A migration refuses writes for a second or two; more means something is wrong. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final int TOO_MANY = 429;

	private EngineWrites() {
	}

	/** A call of the imperative client. */
	@FunctionalInterface
	public interface Write<T> {

		T call() throws IOException;

	}

	/**
	 * Makes the call, and makes it again while a migration refuses it.
	 * @throws ElasticsearchException when it is refused for another reason, or for too
	 * long
	 */
	public static <T> T patiently(Write<T> write) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			try {
				return write.call();
			}
			catch (ElasticsearchException ex) {
				if (!isMigrating(ex) || System.nanoTime() > end) {
					throw ex;
				}
				pause();
			}
		}
	}

	/**
	 * The same without blocking a thread. The reactive client sends as soon as it is
	 * called, whether or not somebody waits for the answer: so it is called here, when
	 * its turn has come, and again each time.
	 */
	public static <T> Mono<T> whenWritable(Supplier<Mono<T>> write) {
		return Mono.defer(write)
			.retryWhen(Retry.fixedDelay(PATIENCE.dividedBy(PAUSE), PAUSE)
				.filter(EngineWrites::isMigrating)
				.onRetryExhaustedThrow((retry, last) -> last.failure()));
	}

	/**
	 * Writes many documents; what a migration or a full queue refuses is sent again.
	 * @return the engine's last word on each, in the order given; other refusals (a
	 * version conflict, an unknown field) are in it, not thrown
	 */
	public static List<BulkResponseItem> bulk(ElasticsearchClient engine, Collection<BulkOperation> operations)
			throws IOException {
		List<BulkOperation> all = List.copyOf(operations);
		List<BulkResponseItem> answers = new ArrayList<>(all.size());
		if (!all.isEmpty()) {
			answers.addAll(engine.bulk((bulk) -> bulk.operations(all)).items());
		}
		long end = System.nanoTime() + PATIENCE.toNanos();
		List<Integer> refused = refused(answers);
		while (!refused.isEmpty() && System.nanoTime() < end) {
			pause();
			List<BulkOperation> again = refused.stream().map(all::get).toList();
			List<BulkResponseItem> items = engine.bulk((bulk) -> bulk.operations(again)).items();
			for (int i = 0; i < items.size(); i++) {
				answers.set(refused.get(i), items.get(i));
			}
			refused = refused(answers);
		}
		return answers;
	}

	private static List<Integer> refused(List<BulkResponseItem> items) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).status() == TOO_MANY || isMigrating(items.get(i).error())) {
				places.add(i);
			}
		}
		return places;
	}

	/** Whether a write was refused because its index is being replaced. */
	public static boolean isMigrating(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ElasticsearchException answered) {
				return isMigrating(answered.error());
			}
		}
		return false;
	}

	private static boolean isMigrating(@org.jspecify.annotations.Nullable ErrorCause error) {
		if (error == null) {
			return false;
		}
		String reason = String.valueOf(error.reason());
		return ("cluster_block_exception".equals(error.type()) && reason.contains("index write (api)"))
				|| "index_closed_exception".equals(error.type());
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while a migration ends", ex);
		}
	}

}
