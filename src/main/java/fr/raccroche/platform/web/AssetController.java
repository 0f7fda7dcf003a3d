package fr.raccroche.platform.web;

import java.net.URI;
import java.time.Duration;

import fr.raccroche.platform.Assets;
import fr.raccroche.platform.Assets.Asset;
import fr.raccroche.platform.Problem;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the static files. What is asked under an older fingerprint is sent to the
 * present one.
 */
@RestController
class AssetController {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/{build}/{*path}")
	ResponseEntity<byte[]> file(@PathVariable String build, @PathVariable String path) {
		// without anything after the build, it is nothing
		String name = path.isEmpty() ? path : path.substring(1);
		Asset asset = this.assets.find(name).orElseThrow(() -> Problem.notFound("Ce fichier n'existe pas."));
		if (!build.equals(this.assets.build())) {
			return moved(name);
		}
		return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(asset.type()).body(asset.content());
	}

	/** Browsers ask for it whatever the page says. */
	@GetMapping("/favicon.ico")
	ResponseEntity<byte[]> icon() {
		return moved("img/favicon.svg");
	}

	private ResponseEntity<byte[]> moved(String name) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.cacheControl(CacheControl.noCache())
			.location(URI.create(this.assets.url(name)))
			.build();
	}

}
