package org.lingyan.deployment.sample;

import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/**
 * An organisation of the sample city.
 *
 * @param name its name, unique in the city
 * @param above name of the one above it; empty at the top
 * @param staff how many people have their place here
 */
record Place(
    String name, String above, OrganisationKind kind, OrganisationLevel level, int staff) {}
