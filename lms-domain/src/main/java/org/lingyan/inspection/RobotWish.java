package org.lingyan.inspection;

import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;

/**
 * A robot as somebody wants to have it added.
 *
 * @param organisationId in whose group it shall speak
 * @param channel kind of the group; empty when none was chosen
 * @param name what people call the group
 * @param token its key at the other side
 * @param secret what signs; empty where nothing is signed
 */
public record RobotWish(
    long organisationId, Optional<ChannelKind> channel, String name, String token, String secret) {}
