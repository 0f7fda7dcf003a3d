package fr.raccroche.offer.web;

import java.util.List;

import fr.raccroche.account.StaffPage;

/**
 * Which kind of offer one writes.
 *
 * @param page what surrounds it
 * @param groups kinds, by what they answer
 */
public record KindsPage(StaffPage page, List<FormPage.KindGroup> groups) {
}
