package fr.raccroche.search.web;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fr.raccroche.search.Listed;

/**
 * Files in the form of https://www.sitemaps.org/protocol.html.
 */
final class SitemapXml {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private SitemapXml() {
	}

	/**
	 * A file that names others.
	 * @param addresses whole ones
	 */
	static String ofFiles(Stream<String> addresses) {
		return write("sitemapindex", "sitemap", addresses.map((address) -> new Listed(address, null)).toList());
	}

	/**
	 * A file that names pages.
	 * @param pages with whole addresses
	 */
	static String ofPages(List<Listed> pages) {
		return write("urlset", "url", pages);
	}

	private static String write(String root, String each, List<Listed> entries) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement(root);
			xml.writeDefaultNamespace(NAMESPACE);
			for (Listed entry : entries) {
				xml.writeStartElement(each);
				write(xml, "loc", entry.url());
				if (entry.changedAt() != null) {
					write(xml, "lastmod", entry.changedAt().toString());
				}
				xml.writeEndElement();
			}
			xml.writeEndElement();
			xml.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("a text that XML cannot hold", ex);
		}
		return text.toString();
	}

	private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

}
