import { type DataTypeNode, PostgresDialect, PostgresQueryCompiler } from 'kysely'

/** Kysely's PostgreSQL dialect, with text that compares as SQLite's does: by code point, whatever the database's locale. */
export class PlainTextPostgresDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new PlainTextCompiler()
  }
}

/** Tables are created by migrations alone, and types stand nowhere else. */
class PlainTextCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node)
    if (node.dataType === 'text') this.append(' collate "C"')
  }
}
