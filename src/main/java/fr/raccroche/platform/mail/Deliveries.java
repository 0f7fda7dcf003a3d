package fr.raccroche.platform.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How the last deliveries went, since the start.
 */
@Component
public class Deliveries {

	private volatile @Nullable Instant lastSentAt;

	private volatile boolean serverAway;

	private volatile int refused;

	void sent(Instant at) {
		this.lastSentAt = at;
		this.serverAway = false;
	}

	void serverIsAway() {
		this.serverAway = true;
	}

	/**
	 * @param count of mails that the server does not take
	 */
	void refused(int count) {
		this.refused = count;
	}

	public @Nullable Instant lastSentAt() {
		return this.lastSentAt;
	}

	public boolean serverAway() {
		return this.serverAway;
	}

	public int refused() {
		return this.refused;
	}

}
