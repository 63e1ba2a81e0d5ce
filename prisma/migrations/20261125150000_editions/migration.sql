-- A translation is named by its guide and its language: ontario-cpso.fr.
ALTER TABLE "article" DROP CONSTRAINT "article_slug_check";
ALTER TABLE "article" ADD CONSTRAINT "article_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2})?$');
