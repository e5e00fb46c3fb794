/**
 * Who may hold an account and by which documents: numbers, categories, names, initial secrets (A-01
 * … A-05).
 */
@NullMarked
package campus.onecard.domain.account;

import org.jspecify.annotations.NullMarked;
