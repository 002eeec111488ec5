/**
 * The supervisor's day in numbers, each with its list, and what a card of the task list says beside the step: which unit's work it
 * is. Case numbers, steps and dates; nothing of a person.
 */
package iq.ihala.process.today;
