package fr.raccroche.contact;

import java.util.List;

import fr.raccroche.solution.Coded;

/**
 * Which reports somebody of staff wants to see.
 */
public enum ReportFilter implements Coded {

	TO_DO("a-regarder", "À regarder", ReportState.RECEIVED), IN_PROGRESS("en-cours", "En cours", ReportState.LOOKED_AT),
	CLOSED("finis", "Finis", ReportState.CORRECTED, ReportState.UNCHANGED);

	private final String code;

	private final String label;

	private final List<ReportState> states;

	ReportFilter(String code, String label, ReportState... states) {
		this.code = code;
		this.label = label;
		this.states = List.of(states);
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** Codes of the states it stands for. */
	List<String> states() {
		return this.states.stream().map(ReportState::code).toList();
	}

}
