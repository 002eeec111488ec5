/** The pages on which lawyers keep the law's tables and see what runs out when. They know no rule of their own. */
package iq.ihala.legaladvice.web;
