package iq.ihala.legaladvice;

/** What a lawyer may change in a row: the Arabic words and the articles. Codes, places and marks stay as they are. */
public record LawWords(
        String title, String articles, String body, String pro, String contra, String reversible, String timeLimit) {}
