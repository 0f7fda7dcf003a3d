package fr.raccroche.search.kept;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code, drawn as SVG: readable with 15 % of it torn or stained.
 */
final class QrDrawing {

	/** White modules around it, without which phones do not see it. */
	private static final int QUIET = 4;

	private QrDrawing() {
	}

	/**
	 * @param text at most about 2,000 characters
	 */
	static String of(String text) {
		ByteMatrix modules = modules(text);
		int size = modules.getWidth() + 2 * QUIET;
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(size, path(modules));
	}

	private static ByteMatrix modules(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("no QR code for a text of %d characters".formatted(text.length()), ex);
		}
	}

	/** A rectangle for every run of black modules in a row. */
	private static String path(ByteMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int start = x;
				while (x < modules.getWidth() && modules.get(x, y) == 1) {
					x++;
				}
				if (x > start) {
					path.append("M%d %dh%dv1H%dz".formatted(start + QUIET, y + QUIET, x - start, start + QUIET));
				}
				x++;
			}
		}
		return path.toString();
	}

}
