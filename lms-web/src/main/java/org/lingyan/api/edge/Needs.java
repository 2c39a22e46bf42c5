package org.lingyan.api.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lingyan.people.account.Role;

/**
 * A method for callers who are signed in and hold one of these roles; without roles, any caller.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  /** The roles of which one is enough; empty for any. */
  Role[] value() default {};

  /** Whether an account may use it that must change its password first. */
  boolean evenBeforePasswordChange() default false;
}
