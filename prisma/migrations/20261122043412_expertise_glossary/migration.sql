-- AlterTable
ALTER TABLE "Activity" ADD COLUMN "touchedAt" DATETIME;

-- AlterTable
ALTER TABLE "ActivityLead" ADD COLUMN "touchedAt" DATETIME;

-- AlterTable
ALTER TABLE "Expertise" ADD COLUMN "touchedAt" DATETIME;

-- AlterTable
ALTER TABLE "ExpertiseItem" ADD COLUMN "touchedAt" DATETIME;

-- AlterTable
ALTER TABLE "HelpRequest" ADD COLUMN "mayMention" BOOLEAN;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN "touchedAt" DATETIME;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "touchedAt" DATETIME;

-- CreateTable
CREATE TABLE "GlossaryWord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "simple" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    CONSTRAINT "GlossaryWord_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "GlossaryWord_schoolId_simple_key" ON "GlossaryWord"("schoolId", "simple");
