-- AlterTable
ALTER TABLE "Activity" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "ActivityLead" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Expertise" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "ExpertiseItem" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "HelpRequest" ADD COLUMN     "mayMention" BOOLEAN;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "touchedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "GlossaryWord" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "simple" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,

    CONSTRAINT "GlossaryWord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GlossaryWord_schoolId_simple_key" ON "GlossaryWord"("schoolId", "simple");

-- AddForeignKey
ALTER TABLE "GlossaryWord" ADD CONSTRAINT "GlossaryWord_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;
