package fr.raccroche.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A format of the tests: things with an id and a name, kept in memory. */
class ToyFormat implements ImportFormat {

	final Map<String, String> kept = new HashMap<>();

	final List<List<String>> batches = new ArrayList<>();

	boolean shortRows;

	int finished;

	@Override
	public String name() {
		return "jouet";
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("id", "nom|libelle"));
	}

	@Override
	public boolean allowsShortRows() {
		return this.shortRows;
	}

	@Override
	public ImportRun<String[]> open(ImportSource source, Header header) {
		return new ImportRun<>() {

			@Override
			public String key(Row row) {
				return String.valueOf(row.text("id"));
			}

			@Override
			public String[] read(Row row, Notes notes) {
				if (row.text("note") != null) {
					notes.add(Notes.Subject.REPAIRED, "note : " + row.text("note"));
				}
				return new String[] { row.require("id"), row.require("nom", "libelle") };
			}

			@Override
			public String[] merge(String[] first, String[] next) {
				return new String[] { first[0], first[1] + "+" + next[1] };
			}

			@Override
			public List<Stored> store(List<String[]> batch) {
				ToyFormat.this.batches.add(batch.stream().map((thing) -> thing[0]).toList());
				return batch.stream().map(this::store).toList();
			}

			private Stored store(String[] thing) {
				if (thing[1].startsWith("refusé")) {
					return new Stored.Refused("trop laid");
				}
				String before = ToyFormat.this.kept.get(thing[0]);
				if (!source.trial()) {
					ToyFormat.this.kept.put(thing[0], thing[1]);
				}
				return (before == null) ? Stored.Change.ADDED
						: before.equals(thing[1]) ? Stored.Change.IDENTICAL : Stored.Change.MODIFIED;
			}

			@Override
			public void finish(boolean written) {
				ToyFormat.this.finished++;
			}

		};
	}

}
