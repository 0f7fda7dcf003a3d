package fr.raccroche.account.web;

import fr.raccroche.account.MailKind;
import fr.raccroche.site.Page;

/**
 * One button that turns a kind of mails off.
 *
 * @param page what surrounds it
 * @param address of this page, where its form is sent
 * @param kind of mails
 * @param done whether they are off
 */
public record MailOffPage(Page page, String address, MailKind kind, boolean done) {
}
