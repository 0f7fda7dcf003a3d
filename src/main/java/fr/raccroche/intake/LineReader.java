package fr.raccroche.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Physical lines with their numbers, some of which can be put back.
 */
final class LineReader implements AutoCloseable {

	private final BufferedReader reader;

	private final Deque<String> pushedBack = new ArrayDeque<>();

	private long line;

	LineReader(BufferedReader reader) {
		this.reader = reader;
	}

	/** The next line without its end; null after the last. */
	@Nullable String next() throws IOException {
		String next = this.pushedBack.isEmpty() ? this.reader.readLine() : this.pushedBack.pop();
		if (next == null) {
			return null;
		}
		this.line++;
		return (this.line == 1 && next.startsWith("\ufeff")) ? next.substring(1) : next;
	}

	/** The line read last will be read again. */
	void pushBack(String text) {
		this.pushedBack.push(text);
		this.line--;
	}

	/** Number of the line read last, from 1. */
	long line() {
		return this.line;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
