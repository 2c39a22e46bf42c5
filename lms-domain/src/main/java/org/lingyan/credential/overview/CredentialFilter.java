package org.lingyan.credential.overview;

import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.tree.OrganisationView;

/**
 * Which certificates somebody looks for.
 *
 * @param which by how they stand
 * @param level only this level
 * @param below only people at or below this organisation
 */
public record CredentialFilter(
    CredentialChoice which, Optional<CertificateLevel> level, Optional<OrganisationView> below) {}
