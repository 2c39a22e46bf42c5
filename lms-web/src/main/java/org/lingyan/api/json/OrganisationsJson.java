package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Organisations that fit a name.
 *
 * @param items the best fitting first
 */
@Schema(name = "Organisations")
public record OrganisationsJson(List<OrganisationJson> items) {}
