package fr.raccroche.contact;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * {@code signalements} lists what is not settled;
 * {@code signalements ID en-cours|corrige|inchange [WORDS]} answers.
 */
@Component
class ReportsCommand implements Command {

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private final Reports reports;

	ReportsCommand(Reports reports) {
		this.reports = reports;
	}

	@Override
	public String name() {
		return "signalements";
	}

	@Override
	public int run(List<String> arguments, StartupSequence startup, PrintStream answer) {
		Optional<ReportRequest> request = ReportRequest.read(arguments);
		if (request.isEmpty()) {
			System.err.println(ReportRequest.USAGE);
			return MISUSED;
		}
		startup.runForCommand();
		try {
			ReportState state = request.get().state();
			return (state == null) ? list(answer) : settle(request.get().id(), state, request.get().words(), answer);
		}
		catch (IOException ex) {
			System.err.println("Le moteur de recherche ne répond pas : relancez la commande.");
			return FAILED;
		}
	}

	private int list(PrintStream answer) throws IOException {
		List<Report> open = this.reports.listOpen();
		open.forEach((report) -> say(answer,
				"%s  %tF  %s  %s (%s)%n    %s. %s".formatted(report.id(), report.at().atZone(Words.PARIS),
						report.state().code(), report.title(), report.solutionId(), report.reason().label(),
						report.word().replace("\n", " / "))));
		say(answer, open.size() + " signalement(s) à regarder.");
		return DONE;
	}

	private int settle(String id, ReportState state, @Nullable String words, PrintStream answer) throws IOException {
		Optional<Report> settled = this.reports.answer(id, state, words);
		say(answer, settled.map((report) -> "%s : %s".formatted(report.title(), report.state().code()))
			.orElse("Aucun signalement n'a ce numéro."));
		return settled.isPresent() ? DONE : FAILED;
	}

	/** Accents are the same whatever the terminal's encoding. */
	private static void say(PrintStream answer, String line) {
		answer.writeBytes((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
		answer.flush();
	}

}
