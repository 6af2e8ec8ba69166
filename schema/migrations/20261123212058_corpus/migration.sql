CREATE TYPE "actor_kind" AS ENUM('PERSON', 'STATE', 'GOVERNMENT', 'ORGANIZATION', 'MEDIA', 'GROUP', 'UNNAMED');--> statement-breakpoint
CREATE TYPE "claim_act" AS ENUM('ASSERTION', 'DENIAL', 'OFFER', 'DEMAND', 'QUESTION', 'PREDICTION', 'EVALUATION');--> statement-breakpoint
CREATE TYPE "claim_form" AS ENUM('DIRECT', 'INDIRECT', 'MIXED');--> statement-breakpoint
CREATE TYPE "claim_framing" AS ENUM('PLAIN', 'HEDGED', 'DOUBTED');--> statement-breakpoint
CREATE TYPE "claim_origin" AS ENUM('ANNOTATED', 'EXTRACTED');--> statement-breakpoint
CREATE TYPE "claim_relation_kind" AS ENUM('SUPPORTS', 'DISPUTES', 'RESTATES', 'DENIES');--> statement-breakpoint
CREATE TYPE "date_basis" AS ENUM('PRINTED', 'GIVEN', 'INFERRED', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "quote_kind" AS ENUM('SPEECH', 'DOCUMENT');--> statement-breakpoint
CREATE TYPE "source_kind" AS ENUM('WIRE_SERVICE', 'NEWSPAPER', 'MAGAZINE', 'BROADCASTER', 'WEBSITE', 'OFFICIAL', 'COLLECTIVE', 'UNKNOWN');--> statement-breakpoint
CREATE TABLE "actor_names" (
	"actor_id" uuid,
	"name" text,
	"metonym" boolean NOT NULL,
	"folded" text NOT NULL,
	CONSTRAINT "actor_names_pk" PRIMARY KEY("actor_id","name")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" uuid PRIMARY KEY,
	"slug" text NOT NULL CONSTRAINT "actors_slug_unique" UNIQUE,
	"name" text NOT NULL,
	"kind" "actor_kind" NOT NULL,
	"wikidata_id" text,
	"part_of_id" uuid,
	"claim_count" integer DEFAULT 0 NOT NULL,
	"name_key" text COLLATE "C" NOT NULL CONSTRAINT "actors_name_key_unique" UNIQUE,
	"most_claims_key" text COLLATE "C" GENERATED ALWAYS AS (lpad((2147483647 - claim_count)::text, 10, '0') || ' ' || name_key) STORED NOT NULL CONSTRAINT "actors_most_claims_key_unique" UNIQUE
);
--> statement-breakpoint
CREATE TABLE "article_actors" (
	"article_id" uuid,
	"actor_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "article_actors_pk" PRIMARY KEY("article_id","actor_id"),
	CONSTRAINT "article_actors_position_unique" UNIQUE("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "article_sources" (
	"article_id" uuid,
	"source_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "article_sources_pk" PRIMARY KEY("article_id","source_id"),
	CONSTRAINT "article_sources_position_unique" UNIQUE("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY,
	"issue_id" uuid NOT NULL,
	"slug" text NOT NULL CONSTRAINT "articles_slug_unique" UNIQUE,
	"title" text,
	"url" text,
	"ordinal" integer NOT NULL,
	"published_on" date,
	"fingerprint" text NOT NULL,
	"place" text COLLATE "C" NOT NULL CONSTRAINT "articles_place_unique" UNIQUE,
	"words" tsvector
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"id" uuid PRIMARY KEY,
	"paragraph_id" uuid NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"scope_paragraph_id" uuid NOT NULL,
	"scope_start" integer NOT NULL,
	"scope_end" integer NOT NULL,
	"place" text COLLATE "C" NOT NULL CONSTRAINT "citations_place_unique" UNIQUE,
	CONSTRAINT "citations_span_check" CHECK ("start_offset" >= 0 and "end_offset" > "start_offset"),
	CONSTRAINT "citations_scope_check" CHECK ("scope_start" >= 0 and "scope_end" >= "scope_start")
);
--> statement-breakpoint
CREATE TABLE "cited_sources" (
	"citation_id" uuid,
	"position" integer,
	"source_id" uuid,
	"as_written" text,
	"from_day" date,
	"to_day" date,
	"edition" text,
	"first" boolean NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "cited_sources_pk" PRIMARY KEY("citation_id","position"),
	CONSTRAINT "cited_sources_days_check" CHECK ("from_day" <= "to_day"),
	CONSTRAINT "cited_sources_written_check" CHECK (("source_id" is null) = ("as_written" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_actors" (
	"claim_id" uuid,
	"actor_id" uuid,
	"position" integer,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "claim_actors_pk" PRIMARY KEY("claim_id","actor_id"),
	CONSTRAINT "claim_actors_position_unique" UNIQUE("claim_id","position"),
	CONSTRAINT "claim_actors_position_check" CHECK ("position" > 0)
);
--> statement-breakpoint
CREATE TABLE "claim_citations" (
	"claim_id" uuid,
	"citation_id" uuid,
	CONSTRAINT "claim_citations_pk" PRIMARY KEY("claim_id","citation_id")
);
--> statement-breakpoint
CREATE TABLE "claim_quotes" (
	"claim_id" uuid,
	"position" integer,
	"kind" "quote_kind" NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	CONSTRAINT "claim_quotes_pk" PRIMARY KEY("claim_id","position"),
	CONSTRAINT "claim_quotes_span_check" CHECK ("start_offset" >= 0 and "end_offset" > "start_offset")
);
--> statement-breakpoint
CREATE TABLE "claim_relations" (
	"from_id" uuid,
	"to_id" uuid,
	"kind" "claim_relation_kind",
	CONSTRAINT "claim_relations_pk" PRIMARY KEY("from_id","to_id","kind"),
	CONSTRAINT "claim_relations_self_check" CHECK ("from_id" <> "to_id")
);
--> statement-breakpoint
CREATE TABLE "claim_sources" (
	"claim_id" uuid,
	"source_id" uuid,
	"position" integer NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "claim_sources_pk" PRIMARY KEY("claim_id","source_id"),
	CONSTRAINT "claim_sources_position_unique" UNIQUE("claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "claim_subjects" (
	"claim_id" uuid,
	"actor_id" uuid,
	"position" integer NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "claim_subjects_pk" PRIMARY KEY("claim_id","actor_id"),
	CONSTRAINT "claim_subjects_position_unique" UNIQUE("claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY,
	"key" text NOT NULL CONSTRAINT "claims_key_unique" UNIQUE,
	"article_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"statement" text NOT NULL,
	"act" "claim_act" NOT NULL,
	"form" "claim_form" NOT NULL,
	"framing" "claim_framing" NOT NULL,
	"cue" text,
	"made_on" date,
	"origin" "claim_origin" NOT NULL,
	"rule" text,
	"confidence" double precision,
	"published_on" date,
	"place" text COLLATE "C" NOT NULL CONSTRAINT "claims_place_unique" UNIQUE,
	"searched" text NOT NULL,
	"words" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', searchable(searched)), 'C')) STORED,
	CONSTRAINT "claims_span_check" CHECK ("start_offset" >= 0 and "end_offset" > "start_offset"),
	CONSTRAINT "claims_confidence_check" CHECK ("confidence" between 0 and 1),
	CONSTRAINT "claims_origin_check" CHECK (("origin" = 'EXTRACTED') = ("confidence" is not null))
);
--> statement-breakpoint
CREATE TABLE "cross_references" (
	"id" uuid PRIMARY KEY,
	"paragraph_id" uuid NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"publication" text NOT NULL,
	"date" date NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "cross_references_span_check" CHECK ("start_offset" >= 0 and "end_offset" > "start_offset")
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY,
	"publication" text NOT NULL,
	"volume" integer NOT NULL,
	"number" integer NOT NULL,
	"published_on" date,
	"date_basis" "date_basis" NOT NULL,
	"place" text COLLATE "C" NOT NULL CONSTRAINT "issues_place_unique" UNIQUE,
	CONSTRAINT "issues_number_unique" UNIQUE("publication","volume","number")
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"paragraph_id" uuid,
	"actor_id" uuid,
	"start_offset" integer,
	"end_offset" integer NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "mentions_pk" PRIMARY KEY("paragraph_id","start_offset","actor_id"),
	CONSTRAINT "mentions_place_unique" UNIQUE("actor_id","place"),
	CONSTRAINT "mentions_span_check" CHECK ("start_offset" >= 0 and "end_offset" > "start_offset")
);
--> statement-breakpoint
CREATE TABLE "paragraphs" (
	"id" uuid PRIMARY KEY,
	"article_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"length" integer NOT NULL,
	"place" text COLLATE "C" NOT NULL CONSTRAINT "paragraphs_place_unique" UNIQUE,
	"words" tsvector GENERATED ALWAYS AS (to_tsvector('english', searchable(text))) STORED,
	CONSTRAINT "paragraphs_ordinal_unique" UNIQUE("article_id","ordinal"),
	CONSTRAINT "paragraphs_length_check" CHECK ("length" between char_length("text") and 2 * char_length("text"))
);
--> statement-breakpoint
CREATE TABLE "relays" (
	"claim_id" uuid,
	"position" integer,
	"actor_id" uuid NOT NULL,
	"cue" text,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "relays_pk" PRIMARY KEY("claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"revision" integer PRIMARY KEY,
	"seeded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source_names" (
	"source_id" uuid,
	"name" text,
	"folded" text NOT NULL,
	CONSTRAINT "source_names_pk" PRIMARY KEY("source_id","name")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY,
	"slug" text NOT NULL CONSTRAINT "sources_slug_unique" UNIQUE,
	"name" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"wikidata_id" text,
	"actor_id" uuid,
	"citation_count" integer DEFAULT 0 NOT NULL,
	"name_key" text COLLATE "C" NOT NULL CONSTRAINT "sources_name_key_unique" UNIQUE,
	"most_cited_key" text COLLATE "C" GENERATED ALWAYS AS (lpad((2147483647 - citation_count)::text, 10, '0') || ' ' || name_key) STORED NOT NULL CONSTRAINT "sources_most_cited_key_unique" UNIQUE
);
--> statement-breakpoint
CREATE INDEX "actor_names_folded_index" ON "actor_names" ("folded");--> statement-breakpoint
CREATE INDEX "actors_part_of_index" ON "actors" ("part_of_id","name_key");--> statement-breakpoint
CREATE INDEX "article_actors_actor_index" ON "article_actors" ("actor_id");--> statement-breakpoint
CREATE INDEX "article_sources_source_index" ON "article_sources" ("source_id");--> statement-breakpoint
CREATE INDEX "articles_words_index" ON "articles" USING gin ("words");--> statement-breakpoint
CREATE INDEX "articles_fingerprint_index" ON "articles" ("fingerprint");--> statement-breakpoint
CREATE INDEX "articles_issue_index" ON "articles" ("issue_id","place");--> statement-breakpoint
CREATE INDEX "citations_paragraph_index" ON "citations" ("paragraph_id","place");--> statement-breakpoint
CREATE INDEX "citations_scope_paragraph_index" ON "citations" ("scope_paragraph_id");--> statement-breakpoint
CREATE INDEX "cited_sources_source_index" ON "cited_sources" ("source_id","place") WHERE "first";--> statement-breakpoint
CREATE INDEX "claim_actors_own_index" ON "claim_actors" ("actor_id","place") WHERE "position" is not null;--> statement-breakpoint
CREATE INDEX "claim_actors_actor_index" ON "claim_actors" ("actor_id","place");--> statement-breakpoint
CREATE INDEX "claim_citations_citation_index" ON "claim_citations" ("citation_id");--> statement-breakpoint
CREATE INDEX "claim_relations_to_index" ON "claim_relations" ("to_id","kind");--> statement-breakpoint
CREATE INDEX "claim_sources_source_index" ON "claim_sources" ("source_id","place");--> statement-breakpoint
CREATE INDEX "claim_subjects_actor_index" ON "claim_subjects" ("actor_id","place");--> statement-breakpoint
CREATE INDEX "claims_words_index" ON "claims" USING gin ("words");--> statement-breakpoint
CREATE INDEX "claims_paragraph_index" ON "claims" ("paragraph_id","place");--> statement-breakpoint
CREATE INDEX "claims_article_index" ON "claims" ("article_id","place");--> statement-breakpoint
CREATE INDEX "claims_act_index" ON "claims" ("act","place");--> statement-breakpoint
CREATE INDEX "claims_framing_index" ON "claims" ("framing","place");--> statement-breakpoint
CREATE INDEX "claims_published_on_index" ON "claims" ("published_on");--> statement-breakpoint
CREATE INDEX "claims_made_on_index" ON "claims" ("made_on");--> statement-breakpoint
CREATE INDEX "cross_references_paragraph_index" ON "cross_references" ("paragraph_id","place");--> statement-breakpoint
CREATE INDEX "cross_references_date_index" ON "cross_references" ("publication","date");--> statement-breakpoint
CREATE INDEX "issues_published_on_index" ON "issues" ("publication","published_on");--> statement-breakpoint
CREATE INDEX "mentions_paragraph_index" ON "mentions" ("paragraph_id","place");--> statement-breakpoint
CREATE INDEX "paragraphs_words_index" ON "paragraphs" USING gin ("words");--> statement-breakpoint
CREATE INDEX "relays_actor_index" ON "relays" ("actor_id","place");--> statement-breakpoint
CREATE INDEX "source_names_folded_index" ON "source_names" ("folded");--> statement-breakpoint
CREATE INDEX "sources_actor_index" ON "sources" ("actor_id");--> statement-breakpoint
ALTER TABLE "actor_names" ADD CONSTRAINT "actor_names_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_part_of_fk" FOREIGN KEY ("part_of_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "article_actors" ADD CONSTRAINT "article_actors_article_id_articles_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "article_actors" ADD CONSTRAINT "article_actors_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "article_sources" ADD CONSTRAINT "article_sources_article_id_articles_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "article_sources" ADD CONSTRAINT "article_sources_source_id_sources_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_issue_id_issues_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issues"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_paragraph_id_paragraphs_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraphs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_scope_paragraph_id_paragraphs_id_fkey" FOREIGN KEY ("scope_paragraph_id") REFERENCES "paragraphs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "cited_sources" ADD CONSTRAINT "cited_sources_citation_id_citations_id_fkey" FOREIGN KEY ("citation_id") REFERENCES "citations"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "cited_sources" ADD CONSTRAINT "cited_sources_source_id_sources_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id");--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_actors" ADD CONSTRAINT "claim_actors_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "claim_citations" ADD CONSTRAINT "claim_citations_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_citations" ADD CONSTRAINT "claim_citations_citation_id_citations_id_fkey" FOREIGN KEY ("citation_id") REFERENCES "citations"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_quotes" ADD CONSTRAINT "claim_quotes_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_from_id_claims_id_fkey" FOREIGN KEY ("from_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_relations" ADD CONSTRAINT "claim_relations_to_id_claims_id_fkey" FOREIGN KEY ("to_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_source_id_sources_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id");--> statement-breakpoint
ALTER TABLE "claim_subjects" ADD CONSTRAINT "claim_subjects_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claim_subjects" ADD CONSTRAINT "claim_subjects_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_articles_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_paragraph_id_paragraphs_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraphs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "cross_references" ADD CONSTRAINT "cross_references_paragraph_id_paragraphs_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraphs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_paragraph_id_paragraphs_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraphs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_article_id_articles_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "relays" ADD CONSTRAINT "relays_claim_id_claims_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "relays" ADD CONSTRAINT "relays_actor_id_actors_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actors"("id");--> statement-breakpoint
ALTER TABLE "source_names" ADD CONSTRAINT "source_names_source_id_sources_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_actor_fk" FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON DELETE SET NULL;