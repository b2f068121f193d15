-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "goneAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Installation" (
    "platform" TEXT NOT NULL,
    "workspace" TEXT NOT NULL,
    "enterprise" TEXT,
    "botUser" TEXT NOT NULL,
    "bot" TEXT,
    "scopes" JSONB NOT NULL,
    "installer" TEXT NOT NULL,
    "installedAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT,
    "refreshToken" TEXT,
    "expiresAt" TIMESTAMP(3),
    "refreshTriedAt" TIMESTAMP(3),
    "refreshFault" TEXT,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("platform","workspace")
);

-- CreateIndex
CREATE INDEX "Installation_expiresAt_idx" ON "Installation"("expiresAt");

-- AddForeignKey
ALTER TABLE "Installation" ADD CONSTRAINT "Installation_platform_workspace_fkey" FOREIGN KEY ("platform", "workspace") REFERENCES "Workspace"("platform", "workspace") ON DELETE CASCADE ON UPDATE CASCADE;
