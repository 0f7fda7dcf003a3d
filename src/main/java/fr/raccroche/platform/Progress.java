package fr.raccroche.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells the operator what start-up is doing: what takes more than a moment is named, and
 * named again every ten seconds for as long as it lasts.
 */
@Component
public class Progress {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final Duration moment;

	private final Duration betweenWords;

	private final Consumer<String> words;

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "progress");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Step step;

	@Autowired
	Progress() {
		this(Duration.ofSeconds(1), Duration.ofSeconds(10), logger::info);
	}

	/**
	 * @param moment what is shorter is not named
	 * @param betweenWords from one word about a step to the next
	 * @param words where they go
	 */
	Progress(Duration moment, Duration betweenWords, Consumer<String> words) {
		this.moment = moment;
		this.betweenWords = betweenWords;
		this.words = words;
		long tick = moment.toMillis();
		this.clock.scheduleAtFixedRate(this::look, tick, tick, TimeUnit.MILLISECONDS);
	}

	/** From now on that is done. */
	public synchronized void begin(String label) {
		this.step = new Step(label);
	}

	/** Whether the step in hand waits for the engine. */
	synchronized void waiting(boolean waiting) {
		if (this.step != null) {
			this.step.waiting = waiting;
		}
	}

	private synchronized void look() {
		Step now = this.step;
		if (now == null) {
			return;
		}
		long elapsed = System.nanoTime() - now.since;
		boolean first = now.nextWord == 0;
		Duration patience = now.waiting ? this.betweenWords : this.moment;
		if (elapsed >= (first ? patience.toNanos() : now.nextWord)) {
			now.nextWord = elapsed + this.betweenWords.toNanos();
			this.words.accept(sentence(now, first, Duration.ofNanos(elapsed).toSeconds()));
		}
	}

	private static String sentence(Step step, boolean first, long seconds) {
		if (step.waiting) {
			return "On attend le moteur de recherche pour %s… (%d s)".formatted(step.label, seconds);
		}
		return first ? "On prépare %s…".formatted(step.label)
				: "On prépare toujours %s… (%d s)".formatted(step.label, seconds);
	}

	/** Nothing is left to be done, or nothing can be: not a word after this. */
	@PreDestroy
	synchronized void end() {
		this.step = null;
		this.clock.shutdownNow();
	}

	/** What is being done. */
	private static final class Step {

		private final String label;

		private final long since = System.nanoTime();

		private boolean waiting;

		/** Nanoseconds after its beginning; 0 before the first word. */
		private long nextWord;

		Step(String label) {
			this.label = label;
		}

	}

}
