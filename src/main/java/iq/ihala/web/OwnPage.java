package iq.ihala.web;

/**
 * A page of the house that is for people of certain roles only, as menus name it.
 *
 * @param href its address, from the root
 * @param arabic its name
 * @param english the same in English
 * @param arabicWhat what one does there, in a few words
 * @param englishWhat the same in English
 */
public record OwnPage(String href, String arabic, String english, String arabicWhat, String englishWhat) {}
