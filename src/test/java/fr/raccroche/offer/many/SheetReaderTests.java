package fr.raccroche.offer.many;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.raccroche.intake.UnreadableFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Files as spreadsheets write them, and as nothing should.
 */
class SheetReaderTests {

	@TempDir
	private Path folder;

	@Test
	void aFileOfWindowsWithSemicolonsIsRead() throws UnreadableFile {
		Sheet sheet = SheetReader
			.read("Titre;Résumé\r\nDéçu;\"à; œuf\"\r\n\r\n;;\r\n".getBytes(Charset.forName("windows-1252")));
		assertThat(sheet.labels()).containsExactly("Titre", "Résumé");
		assertThat(sheet.lines()).singleElement().satisfies((line) -> {
			assertThat(line.number()).isEqualTo(2);
			assertThat(line.cells()).containsExactly("Déçu", "à; œuf");
		});
	}

	@Test
	void aRowWithMoreCellsThanTitlesIsBrokenAloneAndSaysSo() throws UnreadableFile {
		Sheet sheet = SheetReader.read("a;b\n1;2;3\n4\n".getBytes(StandardCharsets.UTF_8));
		assertThat(sheet.lines()).extracting(Sheet.Line::broken)
			.containsExactly("la ligne a 3 cases, l'en-tête en a 2", null);
	}

	@Test
	void cellsOfASpreadsheetAreWhatACsvFileWouldHave() throws IOException, UnreadableFile {
		Sheet sheet = SheetReader.read(workbook((sheet1) -> {
			String[] labels = { "id", "places", "verifie_le", "latitude", "pmr", "telephone", "montant" };
			for (int i = 0; i < labels.length; i++) {
				sheet1.value(0, i, labels[i]);
			}
			sheet1.value(2, 0, "e2c-niort");
			sheet1.value(2, 1, 4);
			sheet1.value(2, 2, LocalDate.of(2026, 11, 2));
			sheet1.style(2, 2).format("dd/mm/yyyy").set();
			sheet1.value(2, 3, 46.323);
			sheet1.value(2, 4, true);
			sheet1.value(2, 5, "05 36 49 00 12");
			sheet1.value(2, 6, 497.5);
			sheet1.style(2, 6).format("#,##0.00\" €/d'essai\"").set();
		}));
		assertThat(sheet.lines()).singleElement().satisfies((line) -> {
			assertThat(line.number()).isEqualTo(3);
			assertThat(line.cells()).containsExactly("e2c-niort", "4", "2026-11-02", "46.323", "oui", "05 36 49 00 12",
					"497.5");
		});
	}

	@Test
	void whatIsNoTableIsSaidInAClearSentence() throws IOException {
		refused(new byte[0], "vide");
		refused(new byte[] { 1, 2, 3, 0, 0, 5 }, "n'est pas un fichier CSV");
		refused("titre;resume\n".getBytes(StandardCharsets.UTF_8), "n'a que sa ligne de titres");
		refused(";;\na;b;c\n".getBytes(StandardCharsets.UTF_8), "première ligne");
		refused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8), "est un PDF");
		refused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }, "ancien .xls");
		refused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ".ods");
		refused(zip("word/document.xml", "<a/>"), "n'est pas un tableau");
		refused(zip("xl/workbook.xml", "<workbook"), "abîmé");
		refused(new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }, "abîmé");
		refused(("titre\n" + "a\n".repeat(2_001)).getBytes(StandardCharsets.UTF_8), "2 000 lignes");
	}

	/** What it is, and of which day; the lines keep their numbers. */
	@Test
	void titlesAboveTheTableAreLeftOut() throws IOException, UnreadableFile {
		Sheet text = SheetReader.read(
				"Nos offres\r\nAu 1er décembre\r\ntitre;commune\r\nAtelier;Niort\r\n".getBytes(StandardCharsets.UTF_8));
		Sheet excel = SheetReader.read(workbook((sheet) -> {
			sheet.value(0, 0, "Nos offres");
			sheet.value(2, 0, "titre");
			sheet.value(2, 1, "commune");
			sheet.value(3, 0, "Atelier");
		}));

		assertThat(text.labels()).containsExactly("titre", "commune");
		assertThat(text.lines()).extracting(Sheet.Line::number).containsExactly(4);
		assertThat(excel.labels()).containsExactly("titre", "commune");
		assertThat(excel.lines()).extracting(Sheet.Line::number).containsExactly(4);
		assertThat(SheetReader.read("titre\nLire, écrire\n".getBytes(StandardCharsets.UTF_8)).labels())
			.containsExactly("titre");
	}

	@Test
	void aBombIsNotOpened() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			byte[] nothing = new byte[1 << 20];
			for (int i = 0; i < 60; i++) {
				zip.write(nothing);
			}
		}
		assertThat(bytes.size()).isLessThan(100_000);
		refused(bytes.toByteArray(), "trop gros une fois ouvert");
	}

	@Test
	void aCellBeyondAllColumnsIsNotRead() throws IOException {
		byte[] sound = workbook((sheet) -> {
			sheet.value(0, 0, "titre");
			sheet.value(1, 0, "Reprendre");
		});
		refused(withCell(sound, "<c r=\"AAAAAAA2\" t=\"n\"><v>1</v></c>"), "trop grand");
		refused(withCell(sound, "<c r=\"XFD2\" t=\"n\"><v>1</v></c>"), "trop grand");
	}

	@Test
	void whatASpreadsheetCouldNotComputeIsNoWord() throws IOException, UnreadableFile {
		byte[] sound = workbook((sheet) -> {
			sheet.value(0, 0, "titre");
			sheet.value(1, 0, "Reprendre");
		});
		Sheet sheet = SheetReader.read(withCell(sound, "<c r=\"A2\" t=\"e\"><f>VLOOKUP(1,B1,2)</f><v>#N/A</v></c>"));

		assertThat(sheet.lines()).extracting(Sheet.Line::broken)
			.containsExactly("la case A2 contient une erreur de calcul");
	}

	@Test
	void aFormulaWithoutItsResultIsNotTakenForNothing() throws IOException, UnreadableFile {
		byte[] sound = workbook((sheet) -> {
			sheet.value(0, 0, "places");
			sheet.value(1, 0, "x");
		});
		Sheet sheet = SheetReader.read(withCell(sound, "<c r=\"A2\"><f>2+3</f></c>"));

		assertThat(sheet.lines().getFirst().broken()).contains("la case A2 contient une formule sans son résultat");
	}

	@Test
	void ofSeveralSheetsTheOneOfOffersIsReadAndNamed() throws IOException, UnreadableFile {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Essai", "1.0")) {
			workbook.newWorksheet("Lisez-moi").value(0, 0, "Notes du réseau");
			Worksheet offers = workbook.newWorksheet("Offres");
			offers.value(0, 0, "id");
			offers.value(0, 1, "places");
			offers.value(1, 0, "e2c-niort");
			offers.value(1, 1, 4);
		}
		Sheet sheet = SheetReader.read(bytes.toByteArray());

		assertThat(sheet.name()).isEqualTo("Offres");
		assertThat(sheet.lines()).extracting(Sheet.Line::cells).containsExactly(List.of("e2c-niort", "4"));
	}

	/** The same file with another cell in its second row. */
	private byte[] withCell(byte[] workbook, String cell) throws IOException {
		Path file = Files.write(this.folder.resolve("essai.xlsx"), workbook);
		try (FileSystem zip = FileSystems.newFileSystem(file)) {
			Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
			Files.writeString(sheet, Files.readString(sheet).replaceAll("<c r=\"A2\".*?</c>", cell));
		}
		return Files.readAllBytes(file);
	}

	private static void refused(byte[] file, String word) {
		assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOfSatisfying(UnreadableFile.class,
				(refused) -> assertThat(refused.sentence()).contains(word));
	}

	private static byte[] zip(String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** What a first sheet is filled with. */
	interface Filling {

		void fill(Worksheet sheet);

	}

	static byte[] workbook(Filling filling) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "Essai", "1.0")) {
			filling.fill(workbook.newWorksheet("Offres"));
		}
		return bytes.toByteArray();
	}

}
