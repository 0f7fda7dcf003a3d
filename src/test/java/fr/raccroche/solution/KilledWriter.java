package fr.raccroche.solution;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import fr.raccroche.Application;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.solution.store.SolutionDocument;
import fr.raccroche.territory.Gazetteer;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import static fr.raccroche.support.SolutionBuilder.aSolution;

/**
 * A process that keeps one edit, says so, begins a second, and stops between the revision
 * and the state until it is killed.
 */
final class KilledWriter {

	static final String ACKNOWLEDGED = "ACKNOWLEDGED";

	static final String BETWEEN = "BETWEEN";

	private static volatile boolean stopBetween;

	private KilledWriter() {
	}

	public static void main(String[] args) throws Exception {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class, Stopping.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run(args);
		context.getBean(StartupSequence.class).runForCommand();
		String id = context.getEnvironment().getRequiredProperty("victim");
		boolean inBulk = context.getEnvironment().getProperty("in-bulk", Boolean.class, false);
		write(context, inBulk, aSolution(id).titled("Première version").published(), 0);
		System.out.println(ACKNOWLEDGED);
		stopBetween = true;
		write(context, inBulk, aSolution(id).titled("Deuxième version").published(), 1);
	}

	private static void write(ConfigurableApplicationContext context, boolean inBulk, Solution solution, long basedOn)
			throws Exception {
		if (inBulk) {
			context.getBean(SolutionBulk.class)
				.save(List.of(new Incoming(solution, Author.imported("solutions", "a.csv", 2))));
		}
		else {
			context.getBean(Solutions.class)
				.save(new Edit(solution, basedOn, Author.person("anne")))
				.block(Duration.ofMinutes(1));
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
				while (true) {
					LockSupport.park();
				}
			}
		}

	}

}
