package fr.raccroche.site.web;

import java.nio.charset.StandardCharsets;

import fr.raccroche.platform.Assets;
import fr.raccroche.site.Language;
import fr.raccroche.site.Site;
import fr.raccroche.site.Texts;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The page that shows without a network, and the script that keeps it ready: at the root,
 * since it only sees what is below its own address.
 */
@Controller
class OfflineController {

	private final Site site;

	private final Assets assets;

	private final Texts texts;

	OfflineController(Site site, Assets assets, Texts texts) {
		this.texts = texts;
		this.site = site;
		this.assets = assets;
	}

	@GetMapping("/hors-ligne")
	Rendering page(Language language) {
		return Rendering.view("site/offline")
			.modelAttribute("page", this.site.page(language, this.site.say(language, "offline.title")).notIndexed())
			.build();
	}

	/**
	 * Begins with the fingerprint of the files and of the texts: browsers keep the page
	 * again when any changes.
	 */
	@GetMapping("/hors-ligne.js")
	ResponseEntity<byte[]> worker() {
		Assets.Asset script = this.assets.find("js/offline-worker.js").orElseThrow();
		String text = "// %s %s\n".formatted(this.assets.build(), this.texts.fingerprint())
				+ new String(script.content(), StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(script.type())
			.cacheControl(CacheControl.noCache())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
