package fr.raccroche;

import java.io.PrintStream;
import java.util.Optional;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.Fatal;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.platform.StartupSequence;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal, or one of its commands, as {@code import FORMAT FILE [--essai]}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	public static void main(String[] args) {
		Fatal.mayEndTheProgram();
		CommandLine.read(args)
			.ifPresentOrElse((command) -> System.exit(run(command, args)),
					() -> SpringApplication.run(Application.class, args));
	}

	private static int run(CommandLine command, String[] args) {
		Optional<String> fault = command.fault();
		if (fault.isPresent()) {
			System.err.println(fault.get());
			return Command.MISUSED;
		}
		PrintStream answer = System.out;
		// what a command says goes to standard error: standard output is for its answer
		System.setOut(System.err);
		try (ConfigurableApplicationContext context = commandContext(args)) {
			return Command.get(context.getBeansOfType(Command.class).values(), command.name())
				.run(command.arguments(), context.getBean(StartupSequence.class), answer);
		}
		catch (StartupRefused ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
		catch (NotStarted ex) {
			return 1;
		}
	}

	private static ConfigurableApplicationContext commandContext(String[] args) {
		try {
			return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
				.profiles("command")
				.run(args);
		}
		catch (RuntimeException ex) {
			throw new NotStarted();
		}
	}

	/** Told already by the failure reporter. */
	private static final class NotStarted extends RuntimeException {

	}

}
