package fr.raccroche.insight.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parts of France one may look at.
 *
 * @param groups none of them empty, the reader's own first
 * @param chosen code of what is shown
 * @param apart what is shown, when it is in no group
 */
public record Chooser(List<Group> groups, String chosen, @Nullable Choice apart) {

	/**
	 * Some that go together.
	 *
	 * @param label what they are to the reader
	 * @param choices in order
	 */
	public record Group(String label, List<Choice> choices) {
	}

	/**
	 * A part of France, or of a network.
	 *
	 * @param code as addresses carry it
	 * @param name what people read
	 */
	public record Choice(String code, String name) {
	}

	static Chooser of(List<Group> groups, Choice shown) {
		List<Group> full = groups.stream().filter((group) -> !group.choices().isEmpty()).toList();
		boolean listed = full.stream()
			.flatMap((group) -> group.choices().stream())
			.anyMatch((choice) -> choice.code().equals(shown.code()));
		return new Chooser(full, shown.code(), listed ? null : shown);
	}

	public boolean shows(Choice choice) {
		return choice.code().equals(this.chosen);
	}

}
