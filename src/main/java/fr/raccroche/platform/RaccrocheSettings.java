package fr.raccroche.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting of ours, with a default that works.
 *
 * @param dataDir everything the portal writes; may be deleted to start afresh
 * @param demo whether the demonstration catalogue is loaded and shown; by default only
 * with the embedded engine
 * @param portal whose portal it is, and how it looks
 * @param freeNumber the national number, shown everywhere
 * @param publicUrl where people reach the portal, as {@code https://example.org}; without
 * it the address they asked for is taken
 * @param elasticsearch which engine
 */
@ConfigurationProperties("raccroche")
public record RaccrocheSettings(@DefaultValue("./data") Path dataDir, @Nullable Boolean demo,
		@DefaultValue Portal portal, @DefaultValue @NestedConfigurationProperty FreeNumber freeNumber,
		@Nullable String publicUrl, @DefaultValue Elasticsearch elasticsearch) {

	/** Whether the demonstration catalogue is loaded and shown. */
	public boolean demonstration() {
		return (this.demo != null) ? this.demo : this.elasticsearch.mode() == Mode.EMBEDDED;
	}

	/**
	 * Whose portal it is, and how it looks.
	 *
	 * @param name said on every page
	 * @param publisher who answers for it; null when nobody said
	 * @param contact how to write to its publisher, a mail address
	 * @param folder files that take the place of ours: {@code frontend/} as in the
	 * sources, {@code messages/SUBJECT/LANGUAGE.properties} with the sentences that
	 * change
	 * @param editableTexts subjects of sentences that administrators may change on the
	 * web, as {@code home,help}, or {@code all}; none unless it says so
	 */
	public record Portal(@DefaultValue("Raccroche") String name, @Nullable String publisher, @Nullable String contact,
			@Nullable Path folder, @DefaultValue List<String> editableTexts) {

		public Portal {
			editableTexts = List.copyOf(editableTexts);
		}

	}

	/** Who runs the engine. */
	public enum Mode {

		/** A child process of the portal, in its data directory. */
		EMBEDDED,
		/** The cluster of {@code spring.elasticsearch.uris}. */
		REMOTE

	}

	/**
	 * Which engine, and how.
	 *
	 * @param mode remote by itself when {@code spring.elasticsearch.uris} is given
	 * @param indexPrefix put before the name of every index, so that several portals can
	 * share one engine
	 * @param port loopback port of the embedded engine; 0 takes a free one
	 * @param heap memory of the embedded engine, as the JVM's {@code -Xmx} takes it
	 * @param patience how long the embedded engine may take to start
	 * @param deadline how long somebody who reads waits for the engine, before being told
	 * to come back; imports and edits wait longer
	 * @param minimumDisk free disk, in megabytes, below which the portal does not start
	 */
	public record Elasticsearch(@DefaultValue("embedded") Mode mode, @DefaultValue("raccroche-") String indexPrefix,
			@DefaultValue("0") int port, @DefaultValue("256m") String heap, @DefaultValue("90s") Duration patience,
			@DefaultValue("10s") Duration deadline, @DefaultValue("200") long minimumDisk) {
	}

}
