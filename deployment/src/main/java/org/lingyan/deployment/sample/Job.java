package org.lingyan.deployment.sample;

import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/** A main employment of an invented person. */
record Job(Place place, WorkerCategory category, DateRange days) {}
