package fr.raccroche.territory;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommuneResolverTest {

	private final CommuneResolver resolver = new CommuneResolver(BundledGazetteer.get());

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			79191 | -                          | -     | -           | 79191
			1004  | Ambérieu-en-Bugey          | -     | -           | 01004
			2a004 | -                          | -     | -           | 2A004
			86021 | -                          | -     | -           | 86123
			-     | POITIERS CEDEX 9           | 86021 | -           | 86194
			-     | Poitiers Cedex             | -     | 086         | 86194
			-     | ST AMANT DE BOIXE          | 16330 | -           | 16295
			-     | ST MAIXENT L ECOLE         | 79400 | -           | 79270
			-     | PARIS 18                   | -     | -           | 75118
			-     | Paris 18e Arrondissement   | 75018 | -           | 75118
			-     | PARIS                      | 75018 | -           | 75118
			-     | PARIS CEDEX 18             | 75877 | -           | 75118
			-     | MARSEILLE 03               | 13003 | -           | 13203
			-     | LYON                       | 69003 | Rhône       | 69383
			-     | BENASSAY                   | 86470 | -           | 86123
			-     | Saint-Denis                | -     | 974         | 97411
			-     | Saint-Denis                | 93200 | -           | 93066
			-     | ST DENIS CEDEX 9           | 97489 | -           | 97411
			-     | Beaulieu                   | -     | Isère       | 38033
			-     | Beaulieu                   | -     | 02A         | -
			-     | Beaulieu                   | -     | -           | -
			-     | CHATILLON S CHALARONNE     | 01400 | -           | 01093
			-     | Niort                      | -     | Deux-Sèvres | 79191
			-     | Niort                      | 33000 | -           | -
			-     | Lieury, Saint-Pierre-en-Auge | 14170 | -         | 14654
			-     | Ste Clotilde               | 97490 | -           | 97411
			-     | Le Bourg                   | 51300 | -           | -
			-     | -                          | 59000 | -           | 59350
			-     | -                          | 51300 | -           | -
			-     | FORT DE FRANCE CEDEX       | 97262 | -           | 97209
			-     | AJACCIO CEDEX 1            | 20193 | -           | 2A004
			-     | Atlantis                   | -     | -           | -
			""")
	void aRowOfAFileMeansOneCommuneOrNone(String code, String name, String postcode, String departement,
			String expected) {
		assertThat(this.resolver.resolve(code, name, postcode, departement).map(Commune::code))
			.isEqualTo(Optional.ofNullable(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			79191                 | 79191
			79000 Niort           | 79191
			Niort 79000           | 79191
			Niort                 | 79191
			Saint-Maixent-l'École | 79270
			79270                 | 79270
			75018                 | 75118
			59000                 | 59350
			75118                 | 75118
			Beaulieu              | -
			38 Beaulieu           | -
			51300                 | 51300
			79400                 | -
			nulle part            | -
			''                    | -
			""")
	void oneCellMeansOneCommuneOrNone(String typed, String expected) {
		assertThat(this.resolver.resolveTyped(typed).map(Commune::code)).isEqualTo(Optional.ofNullable(expected));
	}

	@Test
	void everyCommuneIsFoundByItsNameAndPostalCode() {
		for (Commune commune : BundledGazetteer.get().listCurrent()) {
			if (!commune.postcodes().isEmpty()) {
				Optional<Commune> found = this.resolver.resolve(null, commune.name(), commune.postcodes().getFirst(),
						commune.departement());
				assertThat(found).as(commune.name())
					.get()
					.matches((other) -> other.code().equals(commune.code()) || commune.code().equals(other.parent()));
			}
		}
	}

	@Test
	void everyFormerCommuneWithAKnownDepartementLeadsToItsHeirOrNowhere() {
		Gazetteer gazetteer = BundledGazetteer.get();
		gazetteer.listCurrent()
			.stream()
			.flatMap((commune) -> gazetteer.snapshot().listFormer(commune.code()).stream())
			.forEach((former) -> assertThat(this.resolver.resolve(former.code(), null, null, null)).as(former.name())
				.map(Commune::code)
				.contains(former.parent()));
	}

}
