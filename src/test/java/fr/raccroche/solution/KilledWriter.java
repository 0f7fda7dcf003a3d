package fr.raccroche.solution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import fr.raccroche.Application;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.solution.store.SolutionDocument;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import static fr.raccroche.support.SolutionBuilder.aSolution;

/**
 * A process that keeps one edit of each victim, says so, begins a second of each, and
 * stops between the revision and the state until it is killed. {@code --edited=ID} is
 * written as by hand, {@code --imported=ID} as by an import.
 */
final class KilledWriter {

	static final String ACKNOWLEDGED = "ACKNOWLEDGED";

	static final String BETWEEN = "BETWEEN";

	private static volatile boolean stopBetween;

	private static final CountDownLatch STOPPED = new CountDownLatch(1);

	private KilledWriter() {
	}

	public static void main(String[] args) throws Exception {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class, Stopping.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run(args);
		context.getBean(StartupSequence.class).runForCommand();
		String edited = context.getEnvironment().getProperty("edited");
		String imported = context.getEnvironment().getProperty("imported");
		write(context, edited, imported, "Première version", 0);
		System.out.println(ACKNOWLEDGED);
		stopBetween = true;
		// each stops its thread; the edit a thread of the client, which the import may
		// need
		Thread anImport = new Thread(() -> write(context, null, imported, "Deuxième version", 1));
		anImport.start();
		STOPPED.await();
		write(context, edited, null, "Deuxième version", 1);
		anImport.join();
	}

	private static void write(ConfigurableApplicationContext context, @Nullable String edited,
			@Nullable String imported, String title, long basedOn) {
		if (edited != null) {
			Edit edit = new Edit(aSolution(edited).titled(title).published(), basedOn, Author.person("anne"));
			context.getBean(Solutions.class).save(edit).block(Duration.ofMinutes(1));
		}
		if (imported != null) {
			Incoming incoming = new Incoming(aSolution(imported).titled(title).published(),
					Author.imported("solutions", "a.csv", 2));
			try {
				context.getBean(SolutionBulk.class).save(List.of(incoming));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Stopping {

		@Bean
		@Primary
		SolutionWrites stoppingWrites(ElasticsearchClient engine, Indices indices, Gazetteer gazetteer) {
			return new SolutionWrites(engine, indices, gazetteer) {
				@Override
				IndexRequest<SolutionDocument> putState(StoredSolution state) {
					stopHere();
					return super.putState(state);
				}

				@Override
				void putStates(List<StoredSolution> wanted) throws IOException {
					stopHere();
					super.putStates(wanted);
				}
			};
		}

		private static void stopHere() {
			if (stopBetween) {
				System.out.println(BETWEEN);
				STOPPED.countDown();
				while (true) {
					LockSupport.park();
				}
			}
		}

	}

}
