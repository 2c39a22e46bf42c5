package org.lingyan.inspection;

import java.util.Optional;
import org.lingyan.audit.Action;
import org.lingyan.shared.DateRange;

/**
 * Which lines of the action log are wanted.
 *
 * @param days local days on which they were written
 * @param who name of an account, or of a person who did it; empty for everybody
 * @param action what was done, or the beginning of it up to a dot; empty for anything
 * @param whom name of the person it was about; empty for everybody
 * @param outcome what became of it
 */
public record LogFilter(
    DateRange days, String who, String action, String whom, Optional<Action.Result> outcome) {}
