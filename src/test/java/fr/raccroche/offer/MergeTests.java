package fr.raccroche.offer;

import java.util.HashMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that anybody wrote is lost by putting two texts together.
 */
class MergeTests {

	@Property
	void what_only_one_changed_counts_and_what_both_changed_is_told(
			@ForAll @Size(max = 6) Map<@AlphaChars @StringLength(1) String, @StringLength(max = 2) String> base,
			@ForAll @Size(max = 6) Map<@AlphaChars @StringLength(1) String, @StringLength(max = 2) String> theirs,
			@ForAll @Size(max = 6) Map<@AlphaChars @StringLength(1) String, @StringLength(max = 2) String> ours) {
		Merge merge = Merge.of(base, theirs, ours);

		Map<String, String> all = new HashMap<>(base);
		all.putAll(theirs);
		all.putAll(ours);
		for (String column : all.keySet()) {
			String before = base.getOrDefault(column, "");
			String there = theirs.getOrDefault(column, "");
			String here = ours.getOrDefault(column, "");
			String result = merge.cells().getOrDefault(column, "");
			boolean disputed = merge.disputes().stream().anyMatch((dispute) -> dispute.column().equals(column));
			if (here.equals(before)) {
				assertThat(result).isEqualTo(there);
			}
			else {
				assertThat(result).isEqualTo(here);
			}
			assertThat(disputed).isEqualTo(!here.equals(before) && !there.equals(before) && !here.equals(there));
		}
	}

}
