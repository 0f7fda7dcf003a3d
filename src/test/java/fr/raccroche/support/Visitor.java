package fr.raccroche.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody in front of a page. Leaving fails the test when the visit set a cookie, asked
 * another site for anything, met an error in a script or broke the content policy.
 */
public final class Visitor implements AutoCloseable {

	/** What they hold. */
	public enum Device {

		PHONE(360, 740, true), PHONE_WITHOUT_SCRIPTS(360, 740, false), COMPUTER(1280, 900, true),
		COMPUTER_WITHOUT_SCRIPTS(1280, 900, false);

		private final int width;

		private final int height;

		private final boolean scripts;

		Device(int width, int height, boolean scripts) {
			this.width = width;
			this.height = height;
			this.scripts = scripts;
		}

		public boolean scripts() {
			return this.scripts;
		}

		private NewContextOptions options() {
			return new NewContextOptions().setViewportSize(this.width, this.height)
				.setJavaScriptEnabled(this.scripts)
				.setHasTouch(this.width < 500)
				.setLocale("fr-FR");
		}

	}

	private static final int MOST_STOPS = 60;

	/** What has the focus and does not show it, as markup; nothing when all is well. */
	private static final String FOCUS_SHOWS = """
			() => {
			  const { activeElement: control } = document;
			  if (control === document.body) return "";
			  const { outlineStyle } = getComputedStyle(control);
			  const { top, bottom, width } = control.getBoundingClientRect();
			  const seen = outlineStyle !== "none" && bottom > 0 && top < innerHeight && width > 0;
			  return seen ? "" : control.outerHTML;
			}""";

	private final Device device;

	private final String site;

	private final BrowserContext context;

	private final Page page;

	private @Nullable Response opened;

	private final List<Request> requests = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private @Nullable Pattern lacking;

	private boolean staff;

	private @Nullable String elsewhere;

	private Visitor(Device device, int port, NewContextOptions options) {
		this.device = device;
		this.site = "http://localhost:" + port;
		this.context = Browser.running().newContext(options);
		this.context.setDefaultTimeout(Portal.PATIENCE.toMillis());
		this.page = this.context.newPage();
		this.page.onRequest(this.requests::add);
		this.page.onPageError(this.complaints::add);
		this.page.onConsoleMessage((message) -> {
			// the status of a page that is an error on purpose
			boolean expected = message.text().startsWith("Failed to load resource")
					&& (message.location().startsWith(this.page.url()) || mayLack(message.location()));
			if (message.type().equals("error") && !expected) {
				this.complaints.add(message.text());
			}
		});
	}

	public static Visitor with(Device device, int port) {
		return new Visitor(device, port, device.options().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
	}

	/** Whose browser lets a site have a page ready for when there is no network. */
	public static Visitor whoMayLoseTheNetwork(Device device, int port) {
		return new Visitor(device, port, device.options());
	}

	/** Goes down into the underground, once the page is ready. */
	public void losesTheNetwork() {
		// waitForFunction takes a promise for a yes
		this.page.evaluate("""
				async (patience) => {
					const until = Date.now() + patience;
					while (!navigator.serviceWorker.controller || !await caches.match('/hors-ligne')) {
						if (Date.now() > until) throw new Error("the page with the number is not kept");
						await new Promise((again) => setTimeout(again, 20));
					}
				}""", (double) Portal.PATIENCE.toMillis());
		this.context.setOffline(true);
	}

	/** At night: the device asks for dark colours. */
	public static Visitor inTheDark(Device device, int port) {
		return new Visitor(device, port,
				device.options().setColorScheme(ColorScheme.DARK).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
	}

	/** Who does not bear things that move: the device asks for less motion. */
	public static Visitor whoWantsNoMotion(Device device, int port) {
		return new Visitor(device, port,
				device.options().setReducedMotion(ReducedMotion.REDUCE).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
	}

	/** Lets the browser say where they are. */
	public static Visitor at(double lat, double lon, Device device, int port) {
		return new Visitor(device, port,
				device.options().setGeolocation(new Geolocation(lat, lon)).setPermissions(List.of("geolocation")));
	}

	/** From now on that part of the site may fail, and the page has to do without. */
	public void mayLack(Pattern path) {
		this.lacking = path;
	}

	private boolean mayLack(String address) {
		return this.lacking != null && this.lacking.matcher(address).find();
	}

	/** Signs in to the pages of staff; the cookie is for these alone. */
	public void signsIn(String mail, String password) {
		this.staff = true;
		opens("/espace/connexion");
		types("Adresse de courriel", mail);
		types("Mot de passe", password);
		presses("Se connecter");
	}

	/** Comes in by another site, whose pages and cookies are its own. */
	public void goesBy(String site) {
		this.staff = true;
		this.elsewhere = site;
	}

	/** From now on the other site answers nothing, so that one stays where one is. */
	public void stays() {
		this.context.route(this.elsewhere + "/**", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
	}

	/** Opens an address of the site and gives its status. */
	public int opens(String path) {
		this.opened = this.page.navigate(this.site + path);
		return this.opened.status();
	}

	public void types(String label, String text) {
		field(label).fill("");
		field(label).pressSequentially(text);
	}

	/** Chooses a file from their disk. */
	public void brings(String label, String file, byte[] content) {
		field(label).setInputFiles(new FilePayload(file, "application/octet-stream", content));
	}

	/** On the keyboard, wherever the focus is. */
	public void writes(String text) {
		this.page.keyboard().type(text);
	}

	public void hits(String key) {
		this.page.keyboard().press(key);
	}

	public void presses(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

	public void follows(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
	}

	/** A line of the menu of staff, which is folded on a narrow screen. */
	public void goesTo(String entry) {
		Locator fold = this.page.locator(".desk-fold > summary");
		if (fold.isVisible()) {
			fold.click();
		}
		this.page.locator(".desk-nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry)).click();
	}

	/** On a narrow screen the search is folded to one line. */
	public void opensSearch() {
		Locator line = this.page.locator(".search-fold > summary");
		if (line.isVisible()) {
			line.click();
		}
	}

	public void opensFilters() {
		opensSearch();
		this.page.locator(".filters > summary").click();
	}

	public void ticks(String label) {
		this.page.getByLabel(label).check();
	}

	/**
	 * Does nothing, as somebody who reads.
	 */
	public void waits(int milliseconds) {
		this.page.waitForTimeout(milliseconds);
	}

	public void goesBack() {
		this.page.goBack();
	}

	public Locator field(String label) {
		return this.page.getByLabel(label).first();
	}

	public Locator all(String selector) {
		return this.page.locator(selector);
	}

	public void sees(String text) {
		assertThat(this.page.getByText(text).first()).isVisible();
	}

	public void seesTitle(String words) {
		assertThat(this.page.locator("h1")).containsText(words);
	}

	public void isAt(Pattern address) {
		assertThat(this.page).hasURL(address);
	}

	public String address() {
		return URI.create(this.page.url()).getRawQuery();
	}

	/** Addresses asked for since the beginning. */
	public List<String> asked() {
		return List.copyOf(this.requests).stream().map(Request::url).toList();
	}

	/** Bytes that came for what was asked so far, as compressed on the way. */
	public long bytesReceived() {
		this.page.waitForLoadState();
		return List.copyOf(this.requests).stream().mapToLong((request) -> request.sizes().responseBodySize).sum();
	}

	/** Everything fits in the width of the screen. */
	public void scrollsOnlyDownwards() {
		int beyond = (int) this.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
		assertThat(beyond).as("pixels beyond the screen on " + this.page.url()).isLessThanOrEqualTo(0);
	}

	/** The window gets another width: somebody enlarges a page, or turns the device. */
	public void getsAsWideAs(int pixels) {
		this.page.setViewportSize(pixels, 740);
	}

	/** The device writes twice as large, for weak eyes. */
	public void doublesTheText() {
		this.page.evaluate("document.documentElement.style.fontSize = '200%'");
	}

	/**
	 * Goes to a control with the tabulator alone; each stop on the way shows where it is.
	 * @param selector what the control answers to
	 */
	public void tabsTo(String selector) {
		for (int stops = 0; stops < MOST_STOPS; stops++) {
			hits("Tab");
			assertThat(this.page.evaluate(FOCUS_SHOWS)).as("focus is seen at stop %s", stops).isEqualTo("");
			if ((boolean) this.page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
				return;
			}
		}
		throw new AssertionError("the tabulator never comes to " + selector);
	}

	/** From now on every page begins with that script: a device that is not like ours. */
	public Visitor whoseDevice(String script) {
		this.context.addInitScript(script);
		return this;
	}

	/** What a script gives on the page that is open. */
	public Object evaluates(String script, Object argument) {
		return this.page.evaluate(script, argument);
	}

	/** The same browser, in another tab. */
	public Page opensTab(String path) {
		Page tab = this.context.newPage();
		tab.onRequest(this.requests::add);
		tab.onPageError(this.complaints::add);
		tab.navigate(this.site + path);
		return tab;
	}

	/** Sees the page as a printer would. */
	public void looksAtPaper() {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
	}

	/** Prints on A4 and gives how many sheets came out. */
	public int prints() {
		String pdf = new String(this.page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
		return pdf.split("/Type /Page\n", -1).length - 1;
	}

	/** The page as the server sent it is HTML as it should be. */
	public void isServedAsValidHtml() {
		assertThat(Html.faults(Objects.requireNonNull(this.opened).body())).as(this.page.url()).isEmpty();
	}

	/** No rule of axe-core is broken. */
	public void isServedAccessibly() {
		isServedBy(new AxeBuilder(this.page));
	}

	/** At night the device asks for dark colours, and everything can still be read. */
	public void readsEverythingInTheDark() {
		this.page.emulateMedia(
				new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
		isServedBy(new AxeBuilder(this.page).withRules(List.of("color-contrast")));
	}

	private void isServedBy(AxeBuilder rules) {
		// without scripts axe waits for a timer that never comes
		Assert.state(this.device.scripts, "axe-core needs scripts");
		assertThat(rules.setLegacyMode(true).analyze().getViolations()).as(this.page.url())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
			.isEmpty();
	}

	@Override
	public void close() {
		try {
			assertThat(this.complaints).as("complaints of the browser").isEmpty();
			assertThat(this.context.cookies()).as("cookies")
				.allMatch((cookie) -> this.staff && cookie.httpOnly
						&& (cookie.path.equals("/espace") || this.elsewhere != null));
			assertThat(asked()).as("requests to other sites")
				.allMatch((url) -> url.startsWith(this.site + "/")
						|| this.elsewhere != null && url.startsWith(this.elsewhere + "/"));
		}
		finally {
			this.context.close();
		}
	}

}
