/**
 * Where the data lives when nobody has named a server: a real MariaDB in the checkout, for first runs, demonstrations and
 * tests. Stands alone at the edge, is absent from the production jar's needs, and no module may use it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.database;
