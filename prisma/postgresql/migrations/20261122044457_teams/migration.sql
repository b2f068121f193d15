-- CreateTable
CREATE TABLE "Conversation" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "unreachableSince" TIMESTAMP(3),
    "keptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("platform","workspace","kind","name")
);

-- CreateIndex
CREATE INDEX "Conversation_platform_workspace_keptAt_idx" ON "Conversation"("platform", "workspace", "keptAt");
