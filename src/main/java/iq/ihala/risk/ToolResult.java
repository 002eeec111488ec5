package iq.ihala.risk;

import java.time.Instant;

/**
 * What one tool found in one case.
 *
 * @param incomplete too many answers are unknown, so the level is never NONE nor LOW (dossier §12.1 row 2)
 * @param reasons codes of the decisive rows, separated by commas; may be empty
 * @param by user who assessed; empty if the rules did
 */
public record ToolResult(RiskTool tool, RiskLevel level, boolean incomplete, String reasons, String by, Instant at) {}
