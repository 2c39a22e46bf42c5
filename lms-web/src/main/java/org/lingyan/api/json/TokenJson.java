package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program's token.
 *
 * @param token what to send as {@code Authorization: Bearer}
 * @param expiresAt when it ends
 */
@Schema(name = "Token", description = "A program's token, to be sent as Authorization: Bearer.")
public record TokenJson(String token, Instant expiresAt) {}
