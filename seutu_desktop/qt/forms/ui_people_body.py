# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_body.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_BodyForm(object):
    def setupUi(self, BodyForm):
        if not BodyForm.objectName():
            BodyForm.setObjectName(u"BodyForm")
        self.column = QVBoxLayout(BodyForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 14, 24, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(BodyForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.copy = QPushButton(BodyForm)
        self.copy.setObjectName(u"copy")

        self.head.addWidget(self.copy)

        self.add = QPushButton(BodyForm)
        self.add.setObjectName(u"add")

        self.head.addWidget(self.add)

        self.more = QToolButton(BodyForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(BodyForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.facts = QHBoxLayout()
        self.facts.setSpacing(4)
        self.facts.setObjectName(u"facts")
        self.facts.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(BodyForm)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"list")
        self.summary.setProperty(u"tone", u"text2")

        self.facts.addWidget(self.summary)

        self.edit = QPushButton(BodyForm)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"kind", u"quiet")
        self.edit.setProperty(u"compact", u"true")

        self.facts.addWidget(self.edit)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.facts.addItem(self.gap1)


        self.column.addLayout(self.facts)

        self.settings = QWidget(BodyForm)
        self.settings.setObjectName(u"settings")
        self.settings.setMaximumSize(QSize(720, 16777215))
        self.fields = QGridLayout(self.settings)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.settings)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindColumn.addWidget(self.kindLabel)

        self.kind = Choice(self.settings)
        self.kind.setObjectName(u"kind")

        self.kindColumn.addWidget(self.kind)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kindColumn.addItem(self.gap2)


        self.fields.addLayout(self.kindColumn, 0, 0, 1, 1)

        self.sectorColumn = QVBoxLayout()
        self.sectorColumn.setSpacing(4)
        self.sectorColumn.setObjectName(u"sectorColumn")
        self.sectorColumn.setContentsMargins(0, 0, 0, 0)
        self.sectorLabel = QLabel(self.settings)
        self.sectorLabel.setObjectName(u"sectorLabel")
        self.sectorLabel.setProperty(u"role", u"caption")
        self.sectorLabel.setProperty(u"tone", u"text2")

        self.sectorColumn.addWidget(self.sectorLabel)

        self.sector = QLineEdit(self.settings)
        self.sector.setObjectName(u"sector")

        self.sectorColumn.addWidget(self.sector)

        self.sectorError = FieldError(self.settings)
        self.sectorError.setObjectName(u"sectorError")

        self.sectorColumn.addWidget(self.sectorError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectorColumn.addItem(self.gap3)


        self.fields.addLayout(self.sectorColumn, 0, 1, 1, 1)

        self.paperStyleColumn = QVBoxLayout()
        self.paperStyleColumn.setSpacing(4)
        self.paperStyleColumn.setObjectName(u"paperStyleColumn")
        self.paperStyleColumn.setContentsMargins(0, 0, 0, 0)
        self.paperStyleLabel = QLabel(self.settings)
        self.paperStyleLabel.setObjectName(u"paperStyleLabel")
        self.paperStyleLabel.setProperty(u"role", u"caption")
        self.paperStyleLabel.setProperty(u"tone", u"text2")

        self.paperStyleColumn.addWidget(self.paperStyleLabel)

        self.paperStyle = Choice(self.settings)
        self.paperStyle.setObjectName(u"paperStyle")

        self.paperStyleColumn.addWidget(self.paperStyle)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paperStyleColumn.addItem(self.gap4)


        self.fields.addLayout(self.paperStyleColumn, 1, 0, 1, 1)

        self.sectionOrderColumn = QVBoxLayout()
        self.sectionOrderColumn.setSpacing(4)
        self.sectionOrderColumn.setObjectName(u"sectionOrderColumn")
        self.sectionOrderColumn.setContentsMargins(0, 0, 0, 0)
        self.sectionOrderLabel = QLabel(self.settings)
        self.sectionOrderLabel.setObjectName(u"sectionOrderLabel")
        self.sectionOrderLabel.setProperty(u"role", u"caption")
        self.sectionOrderLabel.setProperty(u"tone", u"text2")

        self.sectionOrderColumn.addWidget(self.sectionOrderLabel)

        self.sectionOrder = Choice(self.settings)
        self.sectionOrder.setObjectName(u"sectionOrder")

        self.sectionOrderColumn.addWidget(self.sectionOrder)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectionOrderColumn.addItem(self.gap5)


        self.fields.addLayout(self.sectionOrderColumn, 1, 1, 1, 1)

        self.validFromColumn = QVBoxLayout()
        self.validFromColumn.setSpacing(4)
        self.validFromColumn.setObjectName(u"validFromColumn")
        self.validFromColumn.setContentsMargins(0, 0, 0, 0)
        self.validFromLabel = QLabel(self.settings)
        self.validFromLabel.setObjectName(u"validFromLabel")
        self.validFromLabel.setProperty(u"role", u"caption")
        self.validFromLabel.setProperty(u"tone", u"text2")

        self.validFromColumn.addWidget(self.validFromLabel)

        self.validFrom = DayField(self.settings)
        self.validFrom.setObjectName(u"validFrom")

        self.validFromColumn.addWidget(self.validFrom)

        self.validFromError = FieldError(self.settings)
        self.validFromError.setObjectName(u"validFromError")

        self.validFromColumn.addWidget(self.validFromError)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.validFromColumn.addItem(self.gap6)


        self.fields.addLayout(self.validFromColumn, 2, 0, 1, 1)

        self.validToColumn = QVBoxLayout()
        self.validToColumn.setSpacing(4)
        self.validToColumn.setObjectName(u"validToColumn")
        self.validToColumn.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(self.settings)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"role", u"caption")
        self.validToLabel.setProperty(u"tone", u"text2")

        self.validToColumn.addWidget(self.validToLabel)

        self.validTo = DayField(self.settings)
        self.validTo.setObjectName(u"validTo")

        self.validToColumn.addWidget(self.validTo)

        self.validToError = FieldError(self.settings)
        self.validToError.setObjectName(u"validToError")

        self.validToColumn.addWidget(self.validToError)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.validToColumn.addItem(self.gap7)


        self.fields.addLayout(self.validToColumn, 2, 1, 1, 1)

        self.numbered = QCheckBox(self.settings)
        self.numbered.setObjectName(u"numbered")

        self.fields.addWidget(self.numbered, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addWidget(self.settings)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(BodyForm)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"section")

        self.tools.addWidget(self.count)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.gap8)

        self.ended = QCheckBox(BodyForm)
        self.ended.setObjectName(u"ended")

        self.tools.addWidget(self.ended)


        self.column.addLayout(self.tools)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.sectorLabel.setBuddy(self.sector)
        self.paperStyleLabel.setBuddy(self.paperStyle)
        self.sectionOrderLabel.setBuddy(self.sectionOrder)
        self.validFromLabel.setBuddy(self.validFrom)
        self.validToLabel.setBuddy(self.validTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BodyForm)

        QMetaObject.connectSlotsByName(BodyForm)
    # setupUi

    def retranslateUi(self, BodyForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("BodyForm", u"Ryhm\u00e4n nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("BodyForm", u"Ryhm\u00e4n nimi", None))
        self.copy.setText(QCoreApplication.translate("BodyForm", u"Kopioi j\u00e4senlista", None))
        self.add.setText(QCoreApplication.translate("BodyForm", u"Lis\u00e4\u00e4 j\u00e4sen", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("BodyForm", u"Ryhm\u00e4n toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("BodyForm", u"Ryhm\u00e4n toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.summary.setText("")
        self.edit.setText(QCoreApplication.translate("BodyForm", u"Muuta", None))
        self.kindLabel.setText(QCoreApplication.translate("BodyForm", u"Laji", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("BodyForm", u"Laji", None))
#endif // QT_CONFIG(accessibility)
        self.sectorLabel.setText(QCoreApplication.translate("BodyForm", u"Toimiala", None))
#if QT_CONFIG(accessibility)
        self.sector.setAccessibleName(QCoreApplication.translate("BodyForm", u"Toimiala", None))
#endif // QT_CONFIG(accessibility)
        self.paperStyleLabel.setText(QCoreApplication.translate("BodyForm", u"Kokouksen asiakirja", None))
#if QT_CONFIG(accessibility)
        self.paperStyle.setAccessibleName(QCoreApplication.translate("BodyForm", u"Kokouksen asiakirja", None))
#endif // QT_CONFIG(accessibility)
        self.sectionOrderLabel.setText(QCoreApplication.translate("BodyForm", u"Pyk\u00e4l\u00e4n j\u00e4rjestys", None))
#if QT_CONFIG(accessibility)
        self.sectionOrder.setAccessibleName(QCoreApplication.translate("BodyForm", u"Pyk\u00e4l\u00e4n j\u00e4rjestys", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("BodyForm", u"Toiminta alkaa", None))
#if QT_CONFIG(accessibility)
        self.validFrom.setAccessibleName(QCoreApplication.translate("BodyForm", u"Toiminta alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("BodyForm", u"Toiminta p\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("BodyForm", u"Toiminta p\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.numbered.setText(QCoreApplication.translate("BodyForm", u"Omat kokous- ja pyk\u00e4l\u00e4numerot kalenterivuosittain", None))
        self.count.setText("")
        self.ended.setText(QCoreApplication.translate("BodyForm", u"N\u00e4yt\u00e4 my\u00f6s p\u00e4\u00e4ttyneet", None))
        pass
    # retranslateUi

