package fr.raccroche.platform.engine;

import java.util.Arrays;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.PlatformOnly;
import fr.raccroche.platform.StartupSequence;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@link PortalProcess} runs: a portal without pages; or, as {@code command}, a
 * command that works until its standard input ends, and then asks the engine once more.
 */
final class PortalForTests {

	private PortalForTests() {
	}

	public static void main(String[] args) throws Exception {
		Fatal.mayEndTheProgram();
		if (!args[0].equals("command")) {
			SpringApplication.run(PlatformOnly.class, args);
			return;
		}
		String[] settings = Arrays.copyOfRange(args, 1, args.length);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PlatformOnly.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run(settings)) {
			context.getBean(StartupSequence.class).runForCommand();
			System.out.println("WORKING");
			System.in.readAllBytes();
			context.getBean(ElasticsearchClient.class).info();
		}
	}

}
