package fr.raccroche.platform;

/**
 * Another process, an import for instance, changed what is kept about a subject: what was
 * remembered of it is to be read again. Published as a Spring event, on a thread that may
 * block.
 *
 * @param subject "communes", "structures", "solutions"
 */
public record CatalogueChanged(String subject) {

}
