package iq.ihala.reporting.internal;

/** Some indicators that are reckoned from the same tables. It reads codes and times, never a sealed column. */
interface Group {

    void add(Month month, Cells cells);
}
